import base from './playwright.config';
const servers = base.webServer;
export default { ...base, webServer: Array.isArray(servers) ? servers.slice(0, 1) : servers };

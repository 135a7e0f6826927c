import MDXComponents from '@theme-original/MDXComponents';

// The site has components of its own beside those of the plugins.
export default { ...MDXComponents, Price: ({ children }) => <strong>€ {children}</strong> };

import type { Artifact } from '../artifact';
import { toContentHash } from '../../model/text/content-hash';

/**
 * Redirects where a host cannot. On a moved page it keeps the fragment, which the host never receives. On an
 * existing page it follows the line of a removed anchor, unless that line links to the same page.
 */
const contents = `const go=()=>{
const {redirect}=document.documentElement.dataset;
if(redirect){
const url=new URL(redirect,location.href);
url.search=location.search;
url.hash||=location.hash;
return location.replace(url);
}
const line=document.getElementById(location.hash.slice(1));
const link=line?.matches('.sb-gone')&&line.querySelector('a');
if(link&&(link.hash||link.pathname!==location.pathname))location.replace(link.href);
};
addEventListener('hashchange',go);
go();
`;

/**
 * A separate file, so that a host's policy need not list a hash. The name contains a content hash, so
 * browsers can cache it permanently.
 */
export const redirectScript: Artifact = {
  path: `assets/js/redirect.${toContentHash(contents)}.js`,
  contents,
};

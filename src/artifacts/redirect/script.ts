import type { Artifact } from '../artifact';
import { toContentHash } from '../../model/text/content-hash';

/**
 * Goes on from an old address where a host could not: on a page that has moved, with the fragment that the host never
 * saw; on a page that is still there, from the line that stands for an anchor which is not. A line whose link leads to
 * the page that it stands on is for reading.
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

/** A file, so that a host's policy need not know it; named by its content, so that it may be kept. */
export const redirectScript: Artifact = {
  path: `assets/js/redirect.${toContentHash(contents)}.js`,
  contents,
};

/**
 * Takes the place of Node's `fs` and `util` in the bundle: a library of badge-maker loads them, and uses them only
 * to read its tables from files, which the bundle already contains.
 */
const refuse = (): never => {
  throw new Error('A badge function reads no file.');
};

export const readFile = refuse;
export const readFileSync = refuse;
export const promisify = (): typeof refuse => refuse;

/** The version of the file format. Raised by a change that older files cannot be read with. */
export const schemaVersion = 1;

/** A file of the desk's that cannot be used. The message has the file and the line. */
export class DeskFileError extends Error {
  override name = 'DeskFileError';
}

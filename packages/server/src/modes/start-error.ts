/** Something that keeps the site from starting, with every reason. Nothing has been served or written. */
export class StartError extends Error {
  override readonly name = 'StartError';
  constructor(readonly faults: readonly string[]) {
    super(`The site cannot start:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  }
}

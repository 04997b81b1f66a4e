/** The platform says no: HTTP 200 all the same, with its number and its words. */
export class Refusal extends Error {
  constructor(
    readonly errcode: number,
    words: string,
  ) {
    super(words);
    this.name = 'Refusal';
  }
}

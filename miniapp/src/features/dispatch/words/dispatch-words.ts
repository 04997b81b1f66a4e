/** The words of what the field and the desk show of orders alike; a language that lacks one does not compile. */
export interface DispatchWords {
  who: string;
  myself: string;
  /** Why this worker is suggested. */
  free: string;
  busy(openOrders: number): string;
  handledHere(count: number): string;
  handledCategory(count: number): string;
  suggested: string;
  nobodyToChoose: string;
  day: string;
  timeOfDay: string;
}

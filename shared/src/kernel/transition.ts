/** One row of a lifecycle table: from a state, by an action, to a state, with everything that follows. */
export interface Transition<
  State extends string,
  Action extends string,
  Party extends string,
  Condition extends string,
  Guard extends string,
  Kind extends string,
  Outcome extends string,
> {
  /** `null`: the row creates the matter. */
  readonly from: State | null;
  readonly action: Action;
  readonly by: readonly Party[];
  /** Which of several rows of the same (from, action) applies. */
  readonly when: Guard | null;
  /** What must be true, or brought along, for the step to be taken. */
  readonly needs: readonly Condition[];
  readonly to: State;
  readonly outcome: Outcome | null;
  readonly opens: readonly Kind[];
  readonly meets: readonly Kind[];
  readonly voids: readonly Kind[];
  readonly nextRound: boolean;
  readonly raisesPriority: boolean;
}

/** One request as the generator sends it; a write gets a key of its own. */
export interface Ask {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly token: string;
  readonly body?: string;
}

export interface LoadQuestion {
  readonly what: 'load';
  readonly port: number;
  /** Sent in turn, from the first again after the last. */
  readonly asks: readonly Ask[];
  readonly count: number;
  readonly concurrency: number;
}

export interface LoadAnswer {
  readonly perSecond: number;
  /** Median time of one request. */
  readonly ms: number;
  /** How many were answered with something else than 2xx. */
  readonly refused: number;
  readonly bytes: number;
}

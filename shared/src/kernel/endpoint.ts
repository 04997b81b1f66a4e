export type Method = 'GET' | 'POST' | 'DELETE';

/** One door of the HTTP interface, with the types that go in and come out; the path is relative to `/api/v1`. */
export interface Endpoint<In, Out> {
  readonly method: Method;
  readonly path: string;
  /** Never set: carries the types. */
  readonly types?: { in: In; out: Out };
}
export const endpoint = <In, Out>(method: Method, path: string): Endpoint<In, Out> => ({ method, path });

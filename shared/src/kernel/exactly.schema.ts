import type { z } from 'zod';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** A schema that lets through precisely what the contract says: `exactly<DecideRequest>()(schema)` does not compile where the two differ. */
export const exactly =
  <Contract>() =>
  <Schema extends z.ZodType>(schema: Same<z.infer<Schema>, Contract> extends true ? Schema : never): Schema =>
    schema;

import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { call } from '../../api/client.ts';
import { comeIn } from '../../features/accounts/come-in.ts';
import { currentOwner } from '../../features/accounts/session.ts';
import { go } from '../../navigation.ts';
import type { ScreenWords } from '../../words/screen-words.ts';
import { openMatterTold } from './open-matter-told.ts';

/** Leads on from the page that read the code; somebody who has to sign in first comes back to it. Throws `Refusal` or `NoAnswer`. */
type Lead = (scene: string) => Promise<unknown>;
interface Led {
  lead: Lead;
  /** What it stood in. */
  from: 'code' | 'message';
  /** Where a code that does not hold leads no further: the way on without it, and its name. */
  without?: { named(words: ScreenWords): string; goOn(): unknown };
}

/** A computer that wants to be signed in: only somebody who is can say so. */
const toComputer: Lead = async (scene) => {
  if (currentOwner() !== null || (await comeIn({ above: true })) !== null) await go.computerInstead(scene);
};

/** A place where something is to be reported. */
const toPlace: Lead = async (scene) => {
  const { community, building, label } = await call(endpoints.scanPoint, { scene });
  await go.reportAtInstead(building?.id ?? community.id, label);
};

/** A matter that a message told of: in the face of whoever is signed in. Throws `NotTheirs`. */
const toMatter: Lead = async (scene) => {
  if (currentOwner() !== null || (await comeIn({ above: true })) !== null) await openMatterTold(scene.slice(2));
};

/** By what a code begins with. A code that hangs somewhere stays: a row is added here, and none is taken out. */
const LEADS: Readonly<Record<string, Led>> = {
  's=': { lead: toComputer, from: 'code' },
  'p=': { lead: toPlace, from: 'code', without: { named: ({ scan }) => scan.choose, goOn: go.reportAndChooseInstead } },
  'm=': { lead: toMatter, from: 'message' },
};

/** Where a code leads; `undefined`: it is none of ours. */
export const ledBy = (scene: string): Led | undefined => LEADS[scene.slice(0, 2)];

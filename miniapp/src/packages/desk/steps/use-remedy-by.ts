import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { useState } from 'react';
import { serverNow } from '../../../api/clock.ts';
import { useCommunity } from '../../../features/communities/use-community.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { remedyMoments, usualMoment } from './remedy-choices.ts';

export interface RemedyBy {
  choices: { name: string; at: string }[];
  /** What was chosen, while it still lies ahead; else what is usual for such a matter. */
  by(chosen: string | null): string | null;
}

/** By when such a matter is to be remedied. */
export function useRemedyBy({ category, urgent }: MatterView): RemedyBy {
  const { steps: words } = useBoardWords();
  const community = useCommunity();
  const spoken = useSpoken();
  const [openedAt] = useState(serverNow);
  if (!community) return { choices: [], by: (chosen) => chosen };
  const moments = remedyMoments(openedAt, community.officeHours, community.utcOffsetMinutes);
  const kind = urgent ? 'urgent' : (community.categories.find(({ code }) => code === category)?.class ?? 'other');
  const usual = usualMoment(moments, kind);
  return {
    choices: moments.map(({ rule, at }) => ({ name: words.remedyBy[rule](spokenMoment(at, spoken)), at: new Date(at).toISOString() })),
    by: (chosen) => (chosen !== null && Date.parse(chosen) > serverNow() ? chosen : usual ? new Date(usual.at).toISOString() : null),
  };
}

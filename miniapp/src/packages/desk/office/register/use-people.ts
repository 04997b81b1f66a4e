import type { PersonView } from '@huiyin/shared/communities/community.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useEndpoint } from '../../../../api/use-endpoint.ts';
import { dialled, isWholeTelephone } from './telephone.ts';

export interface PeopleKnown {
  /** `undefined` until the number stands and the answer came. */
  people: readonly PersonView[] | undefined;
  looking: boolean;
}

/** Who is known by a telephone number, as soon as it stands. */
export function usePeople(telephone: string): PeopleKnown {
  const whole = isWholeTelephone(telephone);
  const { data, error } = useEndpoint(endpoints.people, whole ? { telephone: dialled(telephone) } : null);
  return { people: data?.people, looking: whole && data === undefined && error === undefined };
}

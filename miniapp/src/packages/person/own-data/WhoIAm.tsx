import type { OwnProfile } from '@huiyin/shared/privacy/privacy.contract';
import { spokenDay } from '@huiyin/shared/kernel/spoken-time';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Row, Rows } from '../../../ui/Row.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useComplaintWords } from '../../../words/use-words.ts';
import { useDataWords } from '../words/use-data-words.ts';

/** Who somebody is to the house, once for each way in which they belong to it. */
export function WhoIAm({ profiles }: { profiles: readonly OwnProfile[] }) {
  const { data } = useDataWords();
  const { roles } = useComplaintWords();
  const spoken = useSpoken();
  return (
    <Section title={data.who}>
      <Rows>
        {profiles.map(({ community, role, name, telephone, household, relation, since }) => (
          <Row
            key={`${community} ${role} ${since}`}
            icon="user"
            title={`${name} · ${relation ? data.relations[relation] : roles[role]}`}
            sub={[
              community,
              role === 'resident' ? (household ?? data.noHousehold) : null,
              telephone ?? data.noTelephone,
              data.since(spokenDay(Date.parse(since), spoken)),
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </Rows>
    </Section>
  );
}

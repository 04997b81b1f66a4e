import { Avatar } from '../../ui/Avatar.tsx';
import { Box } from '../../ui/Box.tsx';
import { RowMain } from '../../ui/RowMain.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../words/use-words.ts';
import { usePostOf, type Member } from './use-post-of.ts';

/** Whom the owners elected: named like the staff, but nobody's employees, so that no complaint about staff is offered beside them. */
export function RepresentPart({ members }: { members: readonly Member[] }) {
  const { board } = useWords();
  const postOf = usePostOf();
  if (members.length === 0) return null;
  return (
    <Section title={board.represent}>
      <Box as="ul" className="card flush">
        {members.map((member, index) => (
          <Box as="li" key={`${member.name} ${index}`} className="row-slot">
            <Box className="row represent-row">
              <Avatar name={member.name} />
              <RowMain title={member.name} sub={postOf(member)} />
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}

import { useState } from 'react';
import { Avatar } from '../../ui/Avatar.tsx';
import { Box } from '../../ui/Box.tsx';
import { Section } from '../../ui/Section.tsx';
import { Tap } from '../../ui/Tap.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useComplaintWords, useWords } from '../../words/use-words.ts';
import { usePostOf, type Member } from './use-post-of.ts';

/** So many are shown before all are asked for; with more than that there is something to search. */
const AT_FIRST = 4;

/** Who serves the community, each by name, post and department; whoever has a complaint about one of them finds it beside the name (S3.3). */
export function StaffPart({ staff, onComplain }: { staff: readonly Member[]; onComplain(name: string, role: string): void }) {
  const { board } = useWords();
  const { roles } = useComplaintWords();
  const [all, setAll] = useState(false);
  const [sought, setSought] = useState('');
  const postOf = usePostOf();
  const found = staff.filter((member) => `${member.name} ${postOf(member)}`.includes(sought.trim()));
  const shown = all ? found : staff.slice(0, AT_FIRST);
  const more =
    staff.length > AT_FIRST
      ? {
          name: all ? board.fewerStaff : board.allStaff(staff.length),
          onPress: () => {
            setAll(!all);
            setSought('');
          },
        }
      : undefined;
  return (
    <Section title={board.staff} more={more}>
      {all ? (
        <Box className="staff-search">
          <TextField id="find-staff" kind="search" label={board.findStaff} placeholder={board.findStaff} value={sought} onChange={setSought} />
        </Box>
      ) : null}
      <Box as="ul" className="card flush">
        {shown.map((member, index) => (
          <Box as="li" key={`${member.name} ${index}`} className="row-slot">
            <Box className="row staff-row">
              <Avatar name={member.name} />
              <Box className="row-main">
                <Box className="row-title strong">{member.name}</Box>
                <Box className="row-sub">{postOf(member)}</Box>
              </Box>
              <Tap
                className="staff-complain"
                label={board.complainOf(member.name, roles[member.role])}
                onPress={() => onComplain(member.name, roles[member.role])}
              >
                <Box as="span">{board.complain}</Box>
              </Tap>
            </Box>
          </Box>
        ))}
      </Box>
      {shown.length === 0 ? (
        <Box className="t14 muted" role="status">
          {board.noStaff}
        </Box>
      ) : null}
    </Section>
  );
}

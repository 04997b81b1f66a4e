import { useState } from 'react';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { spokenError } from '../../../api/refusal.ts';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { useWords } from '../../../words/use-words.ts';
import { useEntryWords } from '../words/use-entry-words.ts';
import type { WayProps } from './way-props.ts';
import { Way } from './Way.tsx';

/** To look first: as a guest of a community, or only at what it makes public. */
export function AsVisitor({ refused, onBind, onRefuse }: WayProps) {
  const { kit } = useWords();
  const { welcome } = useEntryWords();
  const { data, error } = useEndpoint(endpoints.communities, {});
  const [chosen, setChosen] = useState<string | null>(null);
  const awaited = data === undefined && error === undefined;
  const communities = data?.communities ?? [];
  const community = chosen ?? (communities.length === 1 ? communities[0]!.id : null);
  const withCommunity = (run: (id: string) => unknown) => async (): Promise<void> => {
    if (community === null) return onRefuse(error === undefined ? welcome.communityMissing : spokenError(error, kit.awayTitle));
    await run(community);
  };
  return (
    <Way title={welcome.visitor} words={welcome.visitorWords} refused={refused}>
      <Choice
        label={welcome.community}
        id="community"
        options={communities.map(({ id, name }) => ({ value: id, name }))}
        value={community}
        onChoose={setChosen}
      />
      <Box className="actions">
        <Button id="only-board" off={awaited} onPress={withCommunity(go.boardOf)}>
          {welcome.board}
        </Button>
        <Button id="bind-visitor" off={awaited} onPress={withCommunity((id) => onBind({ by: 'visitor', community: id, name: welcome.visitorName }))}>
          {welcome.visit}
        </Button>
      </Box>
    </Way>
  );
}

import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { InvitationView } from '@huiyin/shared/accounts/account.contract';
import type { HouseholdDetail, HouseholdRelation } from '@huiyin/shared/communities/community.contract';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { call } from '../../../../api/client.ts';
import { newKey } from '../../../../api/new-key.ts';
import { spokenError } from '../../../../api/refusal.ts';
import { useSpoken } from '../../../../features/communities/use-spoken.ts';
import { Banner } from '../../../../ui/Banner.tsx';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Sheet } from '../../../../ui/Sheet.tsx';
import { focusOn } from '../../../../ui/use-keys.ts';
import { useWords } from '../../../../words/use-words.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { RelationAsked } from './RelationAsked.tsx';

/** A code in groups of four, as it is read out; the gaps are drawn, so that a copy has none. */
const inGroups = (code: string): string[] => code.match(/.{1,4}/g) ?? [];

/** The code that is to be read out, or copied, and what it makes of whoever enters it. */
function InvitationCode({ invitation: { code, household, expiresAt }, relation }: { invitation: InvitationView; relation: HouseholdRelation }) {
  const { households: words, frame } = useFrameWords();
  const spoken = useSpoken();
  return (
    <Box className="stack">
      <Box as="p">{words.inviteWords(household, frame.relations[relation])}</Box>
      <Box className="invitation">
        <Box className="t12 muted">{words.code}</Box>
        <Box id="invitation-code" className="invitation-code">
          {inGroups(code).map((group, index) => (
            <Box as="span" key={index} className="invitation-group">
              {group}
            </Box>
          ))}
        </Box>
        <Box className="t12 muted">{words.codeUntil(spokenMoment(Date.parse(expiresAt), spoken))}</Box>
      </Box>
    </Box>
  );
}

/** An invitation to a household, for who it is that comes: its code is read out or copied. */
export function InviteSheet({ household, onClose }: { household: HouseholdDetail; onClose(): void }) {
  const { households: words } = useFrameWords();
  const { kit } = useWords();
  const [relation, setRelation] = useState<HouseholdRelation | null>(null);
  const [tried, setTried] = useState(false);
  const [key] = useState(newKey);
  const [invitation, setInvitation] = useState<InvitationView | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const ask = async (): Promise<void> => {
    setRefused(null);
    setTried(true);
    if (relation === null) return focusOn('invite-relation-0');
    try {
      setInvitation(await call(endpoints.inviteToHousehold, { id: household.id, relation }, key));
    } catch (reason) {
      setRefused(spokenError(reason, kit.awayWords));
    }
  };
  const copy = async (code: string): Promise<void> => {
    await Taro.setClipboardData({ data: code });
    setCopied(true);
  };
  return (
    <Sheet open title={words.invite} onClose={onClose}>
      <Box className="t22 household-named">{household.label}</Box>
      {invitation && relation ? (
        <InvitationCode invitation={invitation} relation={relation} />
      ) : (
        <Box className="stack">
          <RelationAsked
            id="invite-relation"
            label={words.inviteRelation}
            people={household.people}
            relation={relation}
            missing={tried && relation === null}
            onChoose={setRelation}
          />
          {refused ? (
            <Banner icon="alert" tone="danger">
              {refused}
            </Banner>
          ) : null}
        </Box>
      )}
      <Box className="actions">
        <Button onPress={onClose}>{invitation ? kit.close : kit.cancel}</Button>
        {invitation ? (
          <Button id="copy-code" kind="primary" icon={copied ? 'check' : undefined} onPress={() => copy(invitation.code)}>
            {copied ? words.copied : words.copy}
          </Button>
        ) : (
          <Button id="invite-do" kind="primary" onPress={ask}>
            {words.inviteDo}
          </Button>
        )}
      </Box>
    </Sheet>
  );
}

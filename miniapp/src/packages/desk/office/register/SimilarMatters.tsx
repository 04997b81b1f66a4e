import { categoryWord } from '@huiyin/shared/dispatch/category.words';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { SimilarMatter, SimilarRequest } from '@huiyin/shared/matters/matter.contract';
import { useEndpoint } from '../../../../api/use-endpoint.ts';
import { useRested } from '../../../../api/use-rested.ts';
import { useMay } from '../../../../features/accounts/use-may.ts';
import { useSpoken } from '../../../../features/communities/use-spoken.ts';
import { go } from '../../../../navigation.ts';
import { Box } from '../../../../ui/Box.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { KeyCap } from '../../../../ui/KeyCap.tsx';
import { Tag } from '../../../../ui/Tag.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { useKeys } from '../../../../ui/use-keys.ts';
import { useLanguage } from '../../../../words/language.ts';
import { useComplaintWords } from '../../../../words/use-words.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { useCallDraft } from './call-draft.ts';
import type { CallInHand } from './call-in-hand.ts';

const WRITING_PAUSE = 400;

/** What is asked for a call at a public place; a home is nobody else's. */
function similarRequestOf({ placeKind, category, building, placeLabel }: CallInHand): SimilarRequest | null {
  const place = placeLabel.trim();
  if (placeKind !== 'public' || category === undefined || place === '') return null;
  return { category: category.code, place, ...(building ? { building: building.id } : {}) };
}

function Similar({ matter, first, on, onAlike }: { matter: SimilarMatter; first: boolean; on: boolean; onAlike(): void }) {
  const { call: words } = useFrameWords();
  const { states } = useComplaintWords();
  const spoken = useSpoken();
  return (
    <Box className={`card aside-card similar-matter ${on ? 'on' : ''}`}>
      <Box className="line">
        <Box as="span" className="strong grow">
          {matter.place}
        </Box>
        <Tag tone="brand">{states[matter.state].formal}</Tag>
      </Box>
      <Box className="t12 muted">{`${spokenMoment(Date.parse(matter.registeredAt), spoken)} · ${words.reporters(matter.reporters)}`}</Box>
      <Box className="similar-matter-actions">
        <Tap id={first ? 'is-alike' : undefined} className={`btn ${on ? 'weak' : 'secondary'}`} checked={on} onPress={onAlike}>
          <Box as="span">{on ? words.isAlikeOn : words.isAlike}</Box>
          {first ? <KeyCap alt code="KeyB" /> : null}
        </Tap>
        <Button kind="text" onPress={() => void go.deskMatter(matter.id)}>
          {words.look}
        </Button>
      </Box>
    </Box>
  );
}

/** Open matters at the same place and of the same category: noted beside the new one with one key. */
export function SimilarMatters({ call }: { call: CallInHand }) {
  const { call: words } = useFrameWords();
  const language = useLanguage();
  const change = useCallDraft((store) => store.change);
  const may = useMay('matter.similar');
  const asked = may ? similarRequestOf(call) : null;
  const { data } = useEndpoint(endpoints.similar, useRested(asked, WRITING_PAUSE));
  const similar = asked === null ? [] : (data?.similar ?? []);
  const { alike } = call.draft;
  const toggle = (id: string): void => change({ alike: alike === id ? null : id });
  useKeys([{ code: 'KeyB', alt: true, name: words.alikeKey, foot: true, run: () => similar[0] && toggle(similar[0].id) }], similar.length > 0);
  if (similar.length === 0) return null;
  return (
    <Box as="section" className="stack">
      <Box as="h2" className="aside-title">
        {`${words.similar} · ${call.category ? categoryWord(call.category.code, call.category.name, language) : ''}`}
        <Box as="span" className="aside-title-hint">
          {words.similarHint}
        </Box>
      </Box>
      {similar.map((matter, index) => (
        <Similar key={matter.id} matter={matter} first={index === 0} on={matter.id === alike} onAlike={() => toggle(matter.id)} />
      ))}
    </Box>
  );
}

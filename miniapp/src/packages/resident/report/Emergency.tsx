import Taro from '@tarojs/taro';
import { EMERGENCIES, EMERGENCY_KINDS, EMERGENCY_NUMBERS, emergencyOf, type EmergencyKind } from '@huiyin/shared/complaints/emergencies';
import { dial } from '../../../api/dial.ts';
import { useReportDraft, type ReportDraft } from '../../../features/complaints/report-draft.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { IconName } from '../../../ui/icons.ts';
import { Tap } from '../../../ui/Tap.tsx';
import { useWords } from '../../../words/use-words.ts';
import { OfficeCall } from '../OfficeCall.tsx';
import type { ReportInHand } from './report-in-hand.ts';

const ICONS: Readonly<Record<EmergencyKind, IconName>> = {
  trapped: 'lift',
  fire: 'flame',
  gas: 'alert',
  'burst-pipe': 'droplet',
  injury: 'user',
  other: 'edit',
};

/** At once: while a page still moves, the next press goes astray. */
const toTop = (): void => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });

/** In an emergency a telephone is quicker than any form: the office's own first, then the public ones. */
function Calls({ hotline }: { hotline: string }) {
  const { emergency, kit } = useWords();
  return (
    <Box as="section" className="emergency-calls">
      <Box as="h2" className="section-title">
        {emergency.first}
      </Box>
      <OfficeCall hotline={hotline} />
      <Box className="emergency-numbers">
        {EMERGENCY_NUMBERS.map((number) => (
          <Tap
            key={number}
            id={`call-${number}`}
            className="emergency-number"
            label={`${kit.call(number)}，${emergency.numbers[number]}`}
            onPress={() => void dial(number)}
          >
            <Box as="block" className="emergency-digits">
              <Icon name="phone" size="s" />
              <Box as="span">{number}</Box>
            </Box>
            <Box as="block" className="t14">
              {emergency.numbers[number]}
            </Box>
          </Tap>
        ))}
      </Box>
    </Box>
  );
}

/** The tap that says what happened also writes it, as long as nothing else is written. */
function useNaming({ draft, community }: Pick<ReportInHand, 'draft' | 'community'>): (kind: EmergencyKind | null) => Partial<ReportDraft> {
  const { emergency } = useWords();
  const saidBy = (kind: EmergencyKind | null): string => (kind === null || kind === 'other' ? '' : emergency.kinds[kind].said);
  const categoryBy = (kind: EmergencyKind | null): string | null =>
    (kind && community.categories.find(({ code }) => code === EMERGENCIES[kind].category)?.code) || null;
  return (kind) => ({
    emergency: kind,
    ...(draft.text.trim() === saidBy(draft.emergency) ? { text: saidBy(kind) } : {}),
    ...(draft.category === null || draft.category === categoryBy(draft.emergency) ? { category: categoryBy(kind) } : {}),
  });
}

/** The emergency screen above the form: telephones, what happened, and what to do until somebody comes. */
export function Emergency({ draft, community }: Pick<ReportInHand, 'draft' | 'community'>) {
  const { emergency } = useWords();
  const change = useReportDraft((store) => store.change);
  const naming = useNaming({ draft, community });
  const tip = draft.emergency === null ? null : emergency.kinds[draft.emergency].tip;
  return (
    <>
      <Calls hotline={community.hotline} />
      <Box as="h2" className="section-title">
        {emergency.question}
      </Box>
      <Box className="emergency-kinds" role="radiogroup" label={emergency.question}>
        {EMERGENCY_KINDS.map((kind) => (
          <Tap
            key={kind}
            id={`emergency-${kind}`}
            className={`emergency-kind ${draft.emergency === kind ? 'on' : ''}`}
            role="radio"
            checked={draft.emergency === kind}
            label={emergency.kinds[kind].name}
            onPress={() => change(naming(kind))}
          >
            <Icon name={draft.emergency === kind ? 'check-circle' : ICONS[kind]} />
            <Box as="span">{emergency.kinds[kind].name}</Box>
          </Tap>
        ))}
      </Box>
      {tip ? (
        <Banner icon="alert" tone="danger">
          {tip}
        </Banner>
      ) : null}
    </>
  );
}

/** The words of a report speak of an emergency and the switch is off: one tap opens the emergency screen. */
export function EmergencyHint({ draft, community }: Pick<ReportInHand, 'draft' | 'community'>) {
  const { emergency } = useWords();
  const change = useReportDraft((store) => store.change);
  const kind = draft.urgent ? null : emergencyOf(draft.text);
  const naming = useNaming({ draft, community });
  if (kind === null) return null;
  const open = (): void => {
    change({ ...naming(kind), urgent: true });
    toTop();
  };
  return (
    <Box className="similar danger">
      <Icon name="alert" className="danger" />
      <Box className="grow">{emergency.looksLike}</Box>
      <Button id="make-urgent" onPress={open}>
        {emergency.turnOn}
      </Button>
    </Box>
  );
}

/** Switching it off takes back what the tap wrote. */
export function useUrgentSwitch({ draft, community }: Pick<ReportInHand, 'draft' | 'community'>): (urgent: boolean) => void {
  const change = useReportDraft((store) => store.change);
  const naming = useNaming({ draft, community });
  return (urgent) => {
    change({ ...(urgent ? {} : naming(null)), urgent });
    if (urgent) toTop();
  };
}

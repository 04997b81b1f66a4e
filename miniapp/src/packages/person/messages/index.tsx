import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { useSignedIn } from '../../../features/accounts/use-signed-in.ts';
import { templatesOf } from '../../../features/notifications/choose-templates.ts';
import { useMessageWords } from '../../../features/notifications/words/use-message-words.ts';
import { StaleBanner } from '../../../features/sends/StaleBanner.tsx';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useRefresh } from '../../../ui/use-refresh.ts';
import { usePersonWords } from '../words/use-person-words.ts';
import { Consent } from './Consent.tsx';
import { SwitchedOff } from './SwitchedOff.tsx';
import { useSwitches } from './use-switches.ts';

function Messages({ session: { membership } }: { session: SessionView }) {
  const { names } = useMessageWords();
  const { messages: words } = usePersonWords();
  const { data, error, stale, reload } = useEndpoint(endpoints.messageTemplates, {});
  const { off, look, open } = useSwitches();
  const readAgain = (): Promise<unknown> => Promise.all([reload(), look()]);
  useRefresh(readAgain);
  if (!data) return error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={3} />;
  const templates = templatesOf(membership.role, data.templates);
  if (templates.length === 0) return <Empty icon="message" title={words.nothing} words={words.nothingWords} />;
  const isOff = (templateId: string): boolean => off !== null && (off.everything || off.templateIds.includes(templateId));
  return (
    <Box className="stack">
      <StaleBanner stale={stale} />
      <Box as="p" className="t14 muted">
        {words.intro}
      </Box>
      <Rows>
        {templates.map(({ name, templateId, credits }) => (
          <Row key={name} title={names[name]} value={isOff(templateId) ? words.off : credits > 0 ? words.left(credits) : words.none} />
        ))}
      </Rows>
      {off !== null && templates.some(({ templateId }) => isOff(templateId)) ? <SwitchedOff off={off} onOpen={open} /> : null}
      <Consent templates={templates.filter(({ templateId }) => !isOff(templateId))} onAsked={readAgain} />
    </Box>
  );
}

/** Of what WeChat may still tell somebody, and how they allow more. */
export default function MessagesPage() {
  const session = useSignedIn();
  const { title } = useMessageWords();
  return (
    <Page title={title} onBack={() => void go.back()}>
      {session ? <Messages key={session.membership.id} session={session} /> : null}
    </Page>
  );
}

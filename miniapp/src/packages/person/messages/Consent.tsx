import type { MessageTemplateView } from '@huiyin/shared/notifications/message.contract';
import { askConsent, canAskConsent } from '../../../features/notifications/ask-consent.ts';
import { scarcest } from '../../../features/notifications/choose-templates.ts';
import { useMessageWords } from '../../../features/notifications/words/use-message-words.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { toast } from '../../../ui/toast.ts';
import { usePersonWords } from '../words/use-person-words.ts';

/** The button that asks for some at a time; where WeChat is not, how one gets there. */
export function Consent({ templates, onAsked }: { templates: readonly MessageTemplateView[]; onAsked(): Promise<unknown> }) {
  const { names } = useMessageWords();
  const { messages: words } = usePersonWords();
  if (!canAskConsent()) return <Box className="banner">{words.inWechat}</Box>;
  if (templates.length === 0) return null;
  const asked = scarcest(templates);
  const ask = async (): Promise<void> => {
    const said = await askConsent(asked.map(({ templateId }) => templateId));
    const allowed = said === 'failed' ? 0 : said.filter(({ answer }) => answer === 'accept').length;
    toast(said === 'failed' ? words.failed : allowed > 0 ? words.allowed(allowed) : words.noneAllowed, allowed > 0 ? 'check' : 'info');
    await onAsked();
  };
  return (
    <Box className="stack">
      <Box as="p" className="t14 muted">
        {words.askFor(asked.map(({ name }) => names[name]))}
      </Box>
      <Button id="ask-consent" kind="primary" onPress={ask}>
        {words.ask}
      </Button>
    </Box>
  );
}

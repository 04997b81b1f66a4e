import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { go } from '../../navigation.ts';
import { Row } from '../../ui/Row.tsx';
import { useSession } from '../accounts/session.ts';
import { templatesOf } from './choose-templates.ts';
import { useMessageWords } from './words/use-message-words.ts';

/** The way to one's messages by WeChat, with how many may still be sent; absent where the house sends none, or none in this role. */
export function MessagesRow() {
  const words = useMessageWords();
  const role = useSession(({ session }) => session?.membership.role);
  const { data } = useEndpoint(endpoints.messageTemplates, {});
  const mine = role && data ? templatesOf(role, data.templates) : [];
  if (mine.length === 0) return null;
  const left = mine.reduce((sum, { credits }) => sum + credits, 0);
  return <Row id="messages" icon="message" title={words.title} value={left > 0 ? words.left(left) : words.noneLeft} onPress={() => void go.messages()} />;
}

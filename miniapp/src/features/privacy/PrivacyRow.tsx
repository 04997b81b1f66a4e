import { go } from '../../navigation.ts';
import { Row, Rows } from '../../ui/Row.tsx';
import { usePrivacyAskWords } from './words/use-privacy-ask-words.ts';

/** The way to the privacy page for whoever is not signed in yet. */
export function PrivacyRow() {
  const { title, atEntry } = usePrivacyAskWords();
  return (
    <Rows>
      <Row id="privacy" icon="lock" title={title} sub={atEntry} onPress={() => void go.privacy()} />
    </Rows>
  );
}

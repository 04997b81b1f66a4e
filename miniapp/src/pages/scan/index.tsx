import { useDidShow, useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { useMessageWords } from '../../features/notifications/words/use-message-words.ts';
import { go } from '../../navigation.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useWords } from '../../words/use-words.ts';
import { ledBy } from './leads-to.ts';
import { NotTheirs } from './open-matter-told.ts';
import { OtherMemberships } from './OtherMemberships.tsx';
import { sceneOf } from './scene-of.ts';

/** Where every code leads first; from here on to where it belongs. */
export default function ScanPage() {
  const words = useWords();
  const { codes } = words;
  const messages = useMessageWords();
  const scene = sceneOf(useRouter().params);
  const led = ledBy(scene);
  const [error, setError] = useState<unknown>();
  const leading = useRef(false);
  const open = async (): Promise<void> => {
    if (led === undefined || leading.current) return;
    leading.current = true;
    setError(undefined);
    await led.lead(scene).catch(setError);
    leading.current = false;
  };
  // Also when somebody comes back who had to sign in first.
  useDidShow(() => void open());
  return (
    <Page title={led?.from === 'message' ? messages.matterTitle : codes.title} onBack={() => void go.back()}>
      {led === undefined ? (
        <Empty icon="scan" plain title={codes.unknownTitle} words={codes.unknownWords}>
          <Button id="home" kind="primary" onPress={() => void go.home()}>
            {codes.home}
          </Button>
        </Empty>
      ) : error instanceof NotTheirs ? (
        <OtherMemberships onSwitched={open} />
      ) : error !== undefined ? (
        <>
          <ErrorState error={error} onRetry={open} />
          {led.without ? (
            <Button id="without-code" onPress={() => void led.without?.goOn()}>
              {led.without.named(words)}
            </Button>
          ) : null}
          <Button id="home" kind="text" onPress={() => void go.home()}>
            {codes.home}
          </Button>
        </>
      ) : (
        <Skeleton rows={3} />
      )}
    </Page>
  );
}

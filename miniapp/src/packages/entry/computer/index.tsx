import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { SignInScanView } from '@huiyin/shared/accounts/wechat.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { call } from '../../../api/client.ts';
import { useSignedIn } from '../../../features/accounts/use-signed-in.ts';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useEntryWords } from '../words/use-entry-words.ts';
import { Decide } from './Decide.tsx';
import './computer.css';

function Scanned({ scene }: { scene: string }) {
  const { approve } = useEntryWords();
  const [view, setView] = useState<SignInScanView | null>(null);
  const [decided, setDecided] = useState<boolean | null>(null);
  const [error, setError] = useState<unknown>();
  const scan = async (): Promise<void> => {
    setError(undefined);
    await call(endpoints.scanSignIn, { scene }).then(setView, setError);
  };
  useEffect(() => void scan(), [scene]);
  if (error !== undefined) return <ErrorState error={error} onRetry={scan} />;
  if (view === null) return <Skeleton rows={3} />;
  if (decided === null) return <Decide view={view} onDecided={setDecided} />;
  return (
    <Empty
      icon={decided ? 'check-circle' : 'lock'}
      plain={!decided}
      title={decided ? approve.yesTitle : approve.noTitle}
      words={decided ? approve.yesWords : approve.noWords}
    >
      <Button id="done" kind="primary" onPress={() => void go.home()}>
        {approve.done}
      </Button>
    </Empty>
  );
}

/** Somebody scanned the code that a computer shows: is it the one before them, and shall it be signed in? */
export default function ComputerPage() {
  const { approve } = useEntryWords();
  const session = useSignedIn();
  const { scene = '' } = useRouter().params;
  return (
    <Page title={approve.title} white onBack={() => void go.back()}>
      <Box className="computer">{session ? <Scanned scene={decodeURIComponent(scene)} /> : null}</Box>
    </Page>
  );
}

import Taro from '@tarojs/taro';
import { Button } from '../../../ui/Button.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { toast } from '../../../ui/toast.ts';
import { useVisitsWords } from '../words/use-visits-words.ts';

/** Where nothing can be printed: how it can be done. */
export function OnComputer({ address }: { address: string }) {
  const { print } = useVisitsWords();
  const copy = async (): Promise<void> => {
    await Taro.setClipboardData({ data: address });
    toast(print.copied);
  };
  return (
    <Empty icon="desk" title={print.onComputer} words={print.onComputerWords}>
      <Button id="copy-link" kind="primary" onPress={copy}>
        {print.copyLink}
      </Button>
    </Empty>
  );
}

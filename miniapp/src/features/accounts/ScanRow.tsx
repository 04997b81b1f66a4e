import { pageOfCode } from '../communities/page-of-code.ts';
import { CameraShut } from '../communities/camera-shut.ts';
import { CAN_SCAN, scanCode } from '../communities/scan-code.ts';
import { go } from '../../navigation.ts';
import { Row } from '../../ui/Row.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../words/use-words.ts';
import { usePrivacyAskWords } from '../privacy/words/use-privacy-ask-words.ts';

/** The row that scans any code of ours; where the platform has no scanner there is none. */
export function ScanRow() {
  const { codes } = useWords();
  const { noCamera } = usePrivacyAskWords();
  const scan = async (): Promise<void> => {
    try {
      const text = await scanCode();
      if (text !== null) await go.page(pageOfCode(text));
    } catch (reason) {
      if (!(reason instanceof CameraShut)) throw reason;
      toast(noCamera, 'info');
    }
  };
  return CAN_SCAN ? <Row id="scan-code" icon="scan" tone="brand" title={codes.scan} sub={codes.scanHint} onPress={scan} /> : null;
}

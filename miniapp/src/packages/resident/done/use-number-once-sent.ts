import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { useSendQueue } from '../../../api/send-queue.ts';
import type { ReportSubmission } from '../../../features/complaints/report-draft.ts';
import { go } from '../../../navigation.ts';

/** Whether the page on top is the one of this report: those below it in the stack live on, and lead nobody anywhere. */
const isOnTop = (key: string | undefined): boolean => Taro.getCurrentInstance().router?.params.key === key;

/** The page of a report that waits becomes the page of its number by itself, once it was sent and while it is looked at. */
export function useNumberOnceSent(key: string | undefined): void {
  const sent = useSendQueue(({ sentLately }) => sentLately.find(({ submission }) => submission.key === key));
  const joined = (sent?.submission as ReportSubmission | undefined)?.draft?.alike != null;
  const id = (sent?.answer as MatterView | undefined)?.id;
  const [shown, setShown] = useState(0);
  useDidShow(() => setShown((times) => times + 1));
  useEffect(() => {
    if (id !== undefined && isOnTop(key)) void go.done(id, joined);
  }, [id, shown]);
}

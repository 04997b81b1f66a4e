import Taro from '@tarojs/taro';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { API_BASE, headersOf } from '../../../api/client.ts';

/** Where the archive is: a temporary file, which only a press may hand on. */
export type Taken = string | null;

const OK = 200;
const TIMEOUT = 10 * 60_000;

/** Packs everything into one archive. @throws where it did not come whole */
export async function takeAway(): Promise<Taken> {
  const { statusCode, tempFilePath } = await Taro.downloadFile({ url: `${API_BASE}${endpoints.ownDataExport.path}`, header: headersOf(), timeout: TIMEOUT });
  if (statusCode !== OK) throw new Error(`export: ${statusCode}`);
  return tempFilePath;
}

/** WeChat opens no archives: it goes into a chat, one's own with the file transfer for instance. */
export const handOn = async (taken: Taken): Promise<void> => {
  if (taken !== null) await Taro.shareFileMessage({ filePath: taken, fileName: 'huiyin-my-data.zip' });
};

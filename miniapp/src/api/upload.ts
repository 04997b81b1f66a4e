import Taro from '@tarojs/taro';
import type { FileView } from '@huiyin/shared/files/file.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { API_BASE, asked, headersOf } from './client.ts';
import { photoStore } from './photo-store.ts';
import { NoAnswer } from './refusal.ts';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a proxy's page instead of an answer: `asked` then treats it as no answer
  }
};

/** Sends a photo kept on this device; the photo's own id is the key of its submission. `null`: the device no longer has it. */
export async function upload(photoId: string): Promise<FileView | null> {
  const filePath = await photoStore.path(photoId);
  if (filePath === null) return null;
  return asked<FileView>(async () => {
    const answer = await Taro.uploadFile({ url: `${API_BASE}${endpoints.upload.path}`, filePath, name: 'file', header: headersOf(photoId) }).catch(() => {
      throw new NoAnswer();
    });
    return { status: answer.statusCode, data: parsed(answer.data) };
  });
}

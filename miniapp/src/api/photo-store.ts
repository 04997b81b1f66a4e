import Taro from '@tarojs/taro';

/** A photo or video chosen on this device, not yet on the server. */
export interface LocalPhoto {
  id: string;
  name: string;
  mediaType: string;
}

const folder = (): string => `${Taro.env.USER_DATA_PATH}`;
const pathOf = ({ id, name }: LocalPhoto): string => `${folder()}/${id}${/\.\w+$/.exec(name)?.[0] ?? ''}`;

const find = (id: string): Promise<string | null> =>
  new Promise((resolve) => {
    Taro.getFileSystemManager().readdir({
      dirPath: folder(),
      success: ({ files }) => {
        const name = files.find((file) => file.startsWith(id));
        resolve(name === undefined ? null : `${folder()}/${name}`);
      },
      fail: () => resolve(null),
    });
  });

/** The bytes of drafts and of what waits to be sent: in files of the mini-program, until they are acknowledged. */
export const photoStore = {
  keep: (photo: LocalPhoto, from: string): Promise<void> =>
    new Promise((resolve, reject) => {
      Taro.getFileSystemManager().copyFile({ srcPath: from, destPath: pathOf(photo), success: () => resolve(), fail: reject });
    }),
  path: find,
  /** An address that an image can show; `null`: it is gone. */
  preview: find,
  async forget(id: string): Promise<void> {
    const path = await find(id);
    if (path !== null) Taro.getFileSystemManager().unlink({ filePath: path });
  },
  forgetAll: (): Promise<void> =>
    new Promise((resolve) => {
      Taro.getFileSystemManager().readdir({
        dirPath: folder(),
        success: ({ files }) => {
          for (const file of files) Taro.getFileSystemManager().unlink({ filePath: `${folder()}/${file}` });
          resolve();
        },
        fail: () => resolve(),
      });
    }),
};

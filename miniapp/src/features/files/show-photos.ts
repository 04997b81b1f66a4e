import Taro from '@tarojs/taro';

/** Shows photos large, beginning with one of them. */
export const showPhotos = (addresses: string[], first: number): Promise<unknown> => Taro.previewImage({ urls: addresses, current: addresses[first] });

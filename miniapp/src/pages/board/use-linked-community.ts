import { useRouter } from '@tarojs/taro';

/** The community that the link to this page names, if it names one. */
export const useLinkedCommunity = (): string | undefined => useRouter().params['community'];

/**
 * What of the platform's doors opens on personal data, each with the kind of information under which the platform's guideline
 * (小程序用户隐私保护指引) has it; `null` where the platform asks for no declaration and ours is our own.
 */
export const PLATFORM_APIS = {
  login: null,
  scanCode: null,
  requestSubscribeMessage: null,
  getPhoneNumber: '手机号',
  getRealtimePhoneNumber: '手机号',
  chooseMedia: '选中的照片或视频信息',
  chooseImage: '选中的照片或视频信息',
  chooseVideo: '选中的照片或视频信息',
  chooseMessageFile: '选中的文件',
  setClipboardData: '剪切板',
  getClipboardData: '剪切板',
  getUserInfo: '微信昵称、头像',
  getUserProfile: '微信昵称、头像',
  chooseAvatar: '微信昵称、头像',
  getLocation: '位置信息',
  getFuzzyLocation: '位置信息',
  startLocationUpdate: '位置信息',
  startLocationUpdateBackground: '位置信息',
  onLocationChange: '位置信息',
  chooseLocation: '选择的位置信息',
  choosePoi: '选择的位置信息',
  chooseAddress: '地址',
  chooseInvoice: '发票信息',
  chooseInvoiceTitle: '发票信息',
  chooseLicensePlate: '车牌号',
  getWeRunData: '微信运动步数',
  startRecord: '麦克风',
  getRecorderManager: '麦克风',
  createCameraContext: '摄像头',
  saveImageToPhotosAlbum: '相册（仅写入）',
  saveVideoToPhotosAlbum: '相册（仅写入）',
  addPhoneContact: '通讯录（仅写入）',
  addPhoneCalendar: '日历（仅写入）',
  addPhoneRepeatCalendar: '日历（仅写入）',
  openBluetoothAdapter: '蓝牙',
} as const satisfies Readonly<Record<string, string | null>>;
export type PlatformApi = keyof typeof PLATFORM_APIS;

/** The doors that `requiredPrivateInfos` of app.json has to name before they open; no others may stand there. */
export const LOCATION_APIS: readonly string[] = [
  'getFuzzyLocation',
  'getLocation',
  'onLocationChange',
  'startLocationUpdate',
  'startLocationUpdateBackground',
  'chooseLocation',
  'choosePoi',
  'chooseAddress',
];

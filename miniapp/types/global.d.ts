/// <reference types="@tarojs/taro" />
declare module '*.css';
/** Where the API answers: empty on the web, where it is the page's own origin. */
declare const API_ORIGIN: string;
declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5';
  }
}

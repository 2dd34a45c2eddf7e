/**
 * Environment variables that the language server is best started with. With glibc, buffers of megabytes that one thread
 * frees otherwise stay with that thread: a quarter more memory while a folder is indexed. Other systems ignore these. Rows in
 * random order are read as fast as the disk can when it is asked for several at a time; Node's own number is 4.
 */
export const serverEnvironment: Readonly<Record<string, string>> = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '262144',
  MALLOC_TRIM_THRESHOLD_: '1048576',
  UV_THREADPOOL_SIZE: '16',
};

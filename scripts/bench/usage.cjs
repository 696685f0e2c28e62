/** Loaded before a program that is weighed: writes what it took, when it ends. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const used = { megabytes: maxRSS / 1024, cpu_milliseconds: (userCPUTime + systemCPUTime) / 1000 };
  writeFileSync(process.env.LKJ_BENCH_USAGE, JSON.stringify(used));
});

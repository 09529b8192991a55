import { openSite } from "../src/testing/site.ts";
import { answerTimes } from "./answer.ts";
import { load } from "./load.ts";

const site = await openSite();
try {
  for (let i = 0; i < 2; i++) {
    const l = await load(site.browser, site.origin + "/", true);
    console.log(l.painted, l.usable, l.question, [...l.received.by(l.usable)], [...l.received.by(1e9)]);
  }
  const t = await answerTimes(site.browser, site.origin + "/");
  for (const x of t) console.log(x.results.toFixed(0), x.entrance, x.question.slice(0, 60));
  const v = t.map((x) => x.results).sort((a, b) => a - b);
  console.log("median", v[v.length >> 1], "max", v.at(-1), v.length);
} finally {
  await site.close();
}

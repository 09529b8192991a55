import { openSite } from "./site.ts";

const site = await openSite();
const only = process.argv[2];
const LABELS: Record<string, Record<string, string>> = {};
for (const l of ["es", "ar"]) {
  LABELS[l] = JSON.parse(
    (await import("node:fs")).readFileSync(new URL(`../messages/${l}.json`, import.meta.url), "utf8"),
  );
}
for (const l of (only ?? "ar,es").split(","))
  for (const [w, dark] of [
    [360, false],
    [1280, false],
    [360, true],
  ] as const) {
    const say = (k: string) => LABELS[l]![k]!;
    const { page, complaints, close } = await site.visit({
      width: w,
      height: w === 360 ? 740 : 900,
      dark,
      language: (l === "ar" ? "ar" : "es-ES") as never,
    });
    let n = 0;
    const shot = async (name: string, full = true) =>
      page.screenshot({
        path: `/tmp/langs-shots/${l}-${w}${dark ? "d" : ""}-${String(n++).padStart(2, "0")}-${name}.png`,
        fullPage: full,
      });
    try {
      await shot("start");
      if (dark) {
        await page.locator("label.answer").first().click();
        await page.getByRole("button", { name: say("start.begin"), exact: true }).click();
        await page.locator("form.question").waitFor();
        await shot("question");
        await close();
        continue;
      }
      await page
        .locator("label.answer")
        .filter({ hasText: say("entrance.all") })
        .click();
      await page.getByRole("button", { name: say("start.begin"), exact: true }).click();
      await page.locator("form.question").waitFor();
      const seen = new Set<string>();
      for (let i = 0; i < 70 && (await page.locator("form.question").isVisible()); i++) {
        const text = (await page.locator("form.question").textContent()) ?? "";
        const kind = text.includes(say("date.exact"))
          ? "date"
          : text.includes(say("amount.exact"))
            ? "amount"
            : text.includes(say("amount.exact.duration"))
              ? "duration"
              : text.includes(say("list.nobody"))
                ? "list"
                : text.includes(say("choice.search"))
                  ? "long"
                  : text.includes(say("condition.yes"))
                    ? "yesno"
                    : "choice";
        if (!seen.has(kind)) {
          seen.add(kind);
          if (kind === "date") {
            await page
              .locator("label.answer")
              .filter({ hasText: say("date.about").split(":")[0]! })
              .click();
            await page.locator(".answer-detail input").first().fill("31/02/2026");
            await page.getByRole("button", { name: say("question.next"), exact: true }).click();
            await shot("date-fault");
            await page.locator(".answer-detail input").first().fill("03/2026");
          } else if (kind === "list") {
            await page
              .locator("label.answer")
              .filter({ hasText: say("list.some") })
              .click();
          } else await page.locator("label.answer").first().click();
          const d = page.locator(".answer-detail input").first();
          if (kind !== "date" && (await d.isVisible().catch(() => false))) await d.fill("14");
          if (
            await page
              .locator(".why button")
              .first()
              .isVisible()
              .catch(() => false)
          )
            await page.locator(".why button").first().click();
          await shot(kind);
          const before = await page.locator("h1").textContent();
          await page.getByRole("button", { name: say("question.next"), exact: true }).click();
          await page
            .waitForFunction((o) => document.querySelector("h1")?.textContent !== o, before, {
              timeout: 4000,
            })
            .catch(async () => {
              console.log("stuck", kind);
              await shot("stuck-" + kind);
              await page.getByRole("button", { name: say("question.skip"), exact: true }).click();
              await page.waitForTimeout(400);
            });
        } else {
          const before = await page.locator("h1").textContent();
          await page.getByRole("button", { name: say("question.skip"), exact: true }).click();
          await page
            .waitForFunction((o) => document.querySelector("h1")?.textContent !== o, before, {
              timeout: 4000,
            })
            .catch(() => console.log("noskip"));
        }
        if (i === 8) await shot("live", false);
        if (seen.size >= 6 && i > 20) break;
      }
      console.log(l, w, [...seen]);
      const open = page
        .getByRole("button", { name: new RegExp(`${say("live.open")}|${say("live.whole")}`) })
        .first();
      if (await open.isVisible()) await open.click();
      await page.waitForTimeout(300);
      for (const g of ["page-yes", "page-unknown"]) {
        const r = page.locator(`section[aria-labelledby=${g}] .right-trigger`).first();
        if (await r.isVisible().catch(() => false)) await r.click();
      }
      await shot("rights");
      await page
        .getByRole("button", { name: say("rights.my-answers"), exact: true })
        .first()
        .click();
      await shot("answers");
      await page.emulateMedia({ media: "print" });
      await page.emulateMedia({ media: null });
    } catch (e) {
      console.log("ERR", l, w, String(e).slice(0, 400));
      await shot("err");
    }
    try {
      await page.goto(`${site.origin}/`);
      await page.locator("html[data-alive] h1").waitFor();
      await page.getByRole("button", { name: say("doors.demand") }).click();
      await page.waitForTimeout(500);
      await shot("demand");
      await page
        .getByRole("combobox")
        .first()
        .click()
        .catch(() => {});
      await page
        .getByRole("combobox")
        .first()
        .fill(l === "ar" ? "تأشيرة" : "visado");
      await page.waitForTimeout(500);
      await shot("demand-typed", false);
      await page.getByRole("option").first().click();
      await page.waitForTimeout(400);
      await shot("demand-card");
      const show = page.getByRole("button", { name: say("demand.show") }).first();
      if (await show.isVisible().catch(() => false)) {
        await show.click();
        await page.waitForTimeout(300);
        await shot("clerk", false);
      }
    } catch (e) {
      console.log("ERRD", l, w, String(e).slice(0, 400));
      await shot("errd");
    }
    try {
      await page.goto(`${site.origin}/`);
      await page.locator("html[data-alive] h1").waitFor();
      const door = page.getByRole("button", { name: say("doors.deadline") });
      if (await door.isVisible().catch(() => false)) {
        await door.click();
        await page.waitForTimeout(500);
        await shot("deadline");
      } else console.log("no deadline door");
    } catch (e) {
      console.log("ERRC", String(e).slice(0, 300));
    }
    console.log(complaints.slice(0, 5));
    await close();
  }
await site.close();

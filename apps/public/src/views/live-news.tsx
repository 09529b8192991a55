// SPDX-License-Identifier: AGPL-3.0-or-later
/** What speech hears of the last answer, and the three counts at the foot of a phone. */
import { Button, Icon, LiveBar, LiveChanges } from "@sauf-conduit/ui";
import { memo } from "react";
import { Law } from "../law/words.tsx";
import { Say, useSay } from "../messages/language.tsx";
import { wordOf } from "./answer-word.ts";
import { useCheck } from "./check-context.tsx";
import { useResults } from "./use-follow.ts";

/** One answer may change many rights: speech names the first ones and counts the others. */
const SPOKEN = 5;

export function LiveNews() {
  const { news } = useResults();
  const say = useSay();
  const spoken = news.slice(0, SPOKEN).map(({ unit, item, branch, answer }) => {
    const word = wordOf(answer);
    const values = { right: <Law>{branch?.title ?? item.title}</Law>, value: say(word) };
    return { name: `${unit} ${word}`, said: <Say id="live.change" values={values} /> };
  });
  if (news.length > SPOKEN)
    spoken.push({ name: "more", said: <Say id="live.more" values={{ count: news.length - SPOKEN }} /> });
  return <LiveChanges changes={spoken} label={say.text("live.news")} />;
}

export function PhoneBar() {
  const { groups } = useResults();
  const say = useSay();
  return (
    <LiveBar
      counts={{ yes: groups.yes.length, unknown: groups.unknown.length, no: groups.no.length }}
      words={{ yes: say("group.yes"), unknown: say("group.unknown"), no: say("group.no") }}
      label={say.text("live.label")}
    >
      <OpenRights />
    </LiveBar>
  );
}

/** By itself: it is not drawn again with the counts. */
const OpenRights = memo(function OpenRights() {
  const { move } = useCheck();
  const say = useSay();
  return (
    <Button small onPress={() => move({ kind: "opened", view: "rights" })}>
      {say("live.open")} <Icon name="up" />
    </Button>
  );
});

// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The component page: `?langue=fr|ar|pseudo`, `?ecran=parts|question|fault|show`, `?sens=rtl`, `?theme=light|dark`. What is
 * absent or unknown is the first of its kind, and the theme that of the system.
 */
import { createRoot } from "react-dom/client";
import "../src/styles.css";
import "../src/tools.css";
import "./gallery.css";
import { FaultScreen, PartsScreen, QuestionScreen, type ScreenProps, ShowScreen } from "./screens.tsx";
import { type PageLanguage, wordsOf } from "./words.ts";

const SCREENS: Readonly<Record<string, (props: ScreenProps) => React.JSX.Element>> = {
  parts: PartsScreen,
  question: QuestionScreen,
  fault: FaultScreen,
  show: ShowScreen,
};

const asked = new URLSearchParams(location.search);
const language: PageLanguage =
  asked.get("langue") === "ar" ? "ar" : asked.get("langue") === "pseudo" ? "pseudo" : "fr";
const root = document.documentElement;
root.lang = language === "ar" ? "ar" : "fr";
root.dir = language === "ar" || asked.get("sens") === "rtl" ? "rtl" : "ltr";
const theme = asked.get("theme");
if (theme) root.dataset.theme = theme;

const Screen = SCREENS[asked.get("ecran") ?? "parts"] ?? PartsScreen;
const app = document.getElementById("app");
if (app === null) throw new Error("index.html has no element « app ».");
createRoot(app).render(<Screen words={wordsOf(language)} />);

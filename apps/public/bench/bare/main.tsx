// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The least that such a page can be: React, the same stylesheet and the same face, native controls, words written in. Its
 * question changes at once into another: the floor under every figure of the check, measured in the same run.
 */
import { type FormEvent, useState } from "react";
import { createRoot } from "react-dom/client";
import "../../src/styles/main.css";

const ANSWERS = ["Me soigner", "Des violences", "L’asile", "La maladie", "Une décision", "Tout"];

function Bare() {
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const next = (event: FormEvent) => {
    event.preventDefault();
    setChosen(null);
    setAsked(asked + 1);
  };
  return (
    <div className="frame">
      <main className="frame-main">
        <form className="bare question" key={asked} onSubmit={next}>
          <h1 className="question-title">Question {asked + 1}</h1>
          {ANSWERS.map((answer) => (
            <label key={answer} className="answer" data-selected={chosen === answer || undefined}>
              <input
                type="radio"
                name="answer"
                checked={chosen === answer}
                onChange={() => setChosen(answer)}
              />
              <span>{answer}</span>
            </label>
          ))}
          <button type="submit" className="button" data-variant="primary">
            Continuer
          </button>
        </form>
      </main>
    </div>
  );
}

const place = document.getElementById("app");
if (place !== null) createRoot(place).render(<Bare />);

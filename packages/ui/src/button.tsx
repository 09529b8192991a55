// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { Icon, type IconName } from "./icon.tsx";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children"> {
  /** `plain` when absent. One `primary` a view. */
  variant?: "primary" | "plain" | "quiet" | "leave";
  /** 44 px instead of 48. */
  small?: boolean;
  /** As wide as its container. */
  wide?: boolean;
  icon?: IconName;
  children: ReactNode;
}

/** A button. Never disabled without a reason: let it be pressed, and say what is missing. */
export function Button({ variant = "plain", small, wide, icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className="button"
      data-variant={variant}
      data-small={small || undefined}
      data-wide={wide || undefined}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </AriaButton>
  );
}

/** A button that reads as a link inside a sentence. */
export function LinkButton({ children, ...rest }: Omit<AriaButtonProps, "className" | "style">) {
  return (
    <AriaButton {...rest} className="link-button">
      {children}
    </AriaButton>
  );
}

/** The first stop of a keyboard: past the head of the page. A button, since a link would write in the address. */
export function SkipButton({ children, ...rest }: Omit<AriaButtonProps, "className" | "style">) {
  return (
    <AriaButton {...rest} className="skip-link">
      {children}
    </AriaButton>
  );
}

using System.Collections.Immutable;

namespace ManifestDsl.Engine.PodPolicies.Legacy;

/// <summary>The sysctls of a PodSecurityPolicy, whose two lists must not overlap.</summary>
internal static class LegacySysctls
{
    private const string All = "*";

    /// <summary>Those that are forbidden; <c>*</c> stands alone.</summary>
    public static ImmutableArray<string> Forbidden(PodPolicy policy) => Alone(policy.ForbiddenSysctls ?? []);

    /// <summary>The unsafe ones that are allowed: of those the policy names, or of all where it names none, what does not overlap with the forbidden ones.</summary>
    public static ImmutableArray<string> Allowed(PodPolicy policy)
    {
        var forbidden = Forbidden(policy);
        return Alone([.. (policy.AllowedUnsafeSysctls ?? [All]).Where(allowed => !forbidden.Any(pattern => Overlap(allowed, pattern)))]);
    }

    /// <summary>True when pods may set unsafe sysctls by the policy, and not by the lists that the API takes.</summary>
    public static bool IsStricter(PodPolicy policy) =>
        !Forbidden(policy).Contains(All) && (policy.AllowedUnsafeSysctls ?? [All]).Any(allowed => !Forbidden(policy).Any(pattern => Covers(pattern, allowed)) && !Allowed(policy).Contains(All) && !Allowed(policy).Contains(allowed));

    private static ImmutableArray<string> Alone(ImmutableArray<string> patterns) => patterns.Contains(All) ? [All] : [.. patterns.Distinct(StringComparer.Ordinal)];

    private static bool Overlap(string first, string second) => Covers(first, second) || Covers(second, first);

    private static bool Covers(string pattern, string other) => pattern.EndsWith(All, StringComparison.Ordinal)
        ? other.StartsWith(pattern.Substring(0, pattern.Length - 1), StringComparison.Ordinal)
        : pattern == other;
}

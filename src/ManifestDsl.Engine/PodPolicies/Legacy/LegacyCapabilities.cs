using System.Collections.Immutable;
using ManifestDsl.Engine.Policy.Rules.PodSecurity;

namespace ManifestDsl.Engine.PodPolicies.Legacy;

/// <summary>The capabilities of a PodSecurityPolicy: none may be both dropped and added.</summary>
internal static class LegacyCapabilities
{
    private const string Any = "*";

    /// <summary>Those that may be added. Beside required drops the API refuses <c>*</c>: then each is named.</summary>
    public static ImmutableArray<string> Allowed(PodPolicy policy)
    {
        var dropped = policy.RequiredDropCapabilities;
        if (policy.AllowedCapabilities is { } allowed && !allowed.Contains(Any))
        {
            return [.. allowed.Where(name => !dropped.Contains(name)).Distinct(StringComparer.Ordinal)];
        }

        return dropped.IsEmpty ? [Any] : [.. CapabilityNameRule.Names.Where(name => name != "ALL" && !dropped.Contains(name))];
    }

    /// <summary>Those that containers get by default.</summary>
    public static ImmutableArray<string> Default(PodPolicy policy) =>
        [.. policy.DefaultAddCapabilities.Where(name => !policy.RequiredDropCapabilities.Contains(name)).Distinct(StringComparer.Ordinal)];
}

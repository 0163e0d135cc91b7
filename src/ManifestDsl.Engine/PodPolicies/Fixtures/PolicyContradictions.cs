using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Fixtures;

/// <summary>Why no Pod satisfies a policy.</summary>
/// <param name="Property">The property to report at; null for the declaration.</param>
/// <param name="Reason">What is wrong, as the end of a sentence.</param>
internal sealed record PolicyContradiction(string? Property, string Reason);

/// <summary>Finds what no Pod can satisfy.</summary>
internal static class PolicyContradictions
{
    public static ImmutableArray<PolicyContradiction> In(FixtureContext context)
    {
        var found = ImmutableArray.CreateBuilder<PolicyContradiction>();
        var policy = context.Policy;
        if (policy.SeccompProfiles is { IsEmpty: true })
        {
            found.Add(new("SeccompProfiles", "SeccompProfiles allows none, and a container must have one: name one, or leave the property unset"));
        }

        if (policy.AppArmorProfiles is { IsEmpty: true })
        {
            found.Add(new("AppArmorProfiles", "AppArmorProfiles allows none, and a container without one has that of the runtime: name one, or leave the property unset"));
        }

        if (policy.ProcMounts is { IsEmpty: true })
        {
            found.Add(new("ProcMounts", "ProcMounts allows none, and a container that sets none has Default: name one, or leave the property unset"));
        }

        if (BasePod.ImageOf(policy) is null)
        {
            found.Add(new("Registries", "Registries allows no image: name hosts, with or without a path, such as ghcr.io/acme, or leave the property unset"));
        }

        foreach (var (property, rule) in new[]
        {
            ("RunAsUser", policy.RunAsUser), ("RunAsGroup", policy.RunAsGroup), ("FsGroup", policy.FsGroup), ("SupplementalGroups", policy.SupplementalGroups),
        })
        {
            // A rule without ranges has been reported where it is read.
            if (rule is { Strategy: IdStrategy.MustRunAs, Ranges.IsEmpty: false } && IdChoice.First(rule) is null)
            {
                found.Add(new(property, $"{property} allows no id up to {IdChoice.Highest}, the highest of the API: lower its ranges"));
            }
        }

        if (found.Count == 0)
        {
            foreach (var property in context.FailedChecks(context.Base).Select(PropertyOf).Distinct(StringComparer.Ordinal))
            {
                found.Add(new(property, $"{property ?? "the policy"} allows only what its Level {policy.Level?.ToText()} forbids: allow what the level allows too, or lower the level"));
            }
        }

        found.AddRange(InScope(policy));
        return found.ToImmutable();
    }

    /// <summary>A policy whose exemptions cover its scope applies to nothing.</summary>
    private static IEnumerable<PolicyContradiction> InScope(PodPolicy policy)
    {
        var (scope, exempt) = (policy.Scope, policy.Exempt);
        if (!scope.Namespaces.IsEmpty && scope.Namespaces.All(name => exempt.Namespaces.Contains(name)))
        {
            yield return new("Exempt", "Exempt leaves out all of its Namespaces: remove one of the two");
        }
        else if (!exempt.PodLabels.IsEmpty && exempt.PodLabels.All(label => scope.PodLabels.Contains(label)))
        {
            yield return new("Exempt", "Exempt leaves out all pods with its PodLabels: remove one of the two");
        }
    }

    private static string? PropertyOf(string check) => check switch
    {
        "seccompProfile_baseline" or "seccompProfile_restricted" => "SeccompProfiles",
        "appArmorProfile" => "AppArmorProfiles",
        "seLinuxOptions" => "SeLinux",
        "procMount" or "procMount_restricted" => "ProcMounts",
        "runAsNonRoot" or "runAsUser" => "RunAsUser",
        _ => null,
    };
}

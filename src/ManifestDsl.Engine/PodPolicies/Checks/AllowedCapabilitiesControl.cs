using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>No container adds a capability that is not allowed.</summary>
internal sealed class AllowedCapabilitiesControl() : ContainerControl(PodControls.AllowedCapabilities)
{
    private const string Any = "*";

    protected override bool IsControlled(PodPolicy policy) => policy.AllowedCapabilities is { } allowed && !allowed.Contains(Any);

    protected override bool IsLinuxOnly(PodPolicy policy) => true;

    protected override void Check(PodPolicy policy, Workload workload, WorkloadContainer container, ControlFindings found)
    {
        var added = container.Security.AddedCapabilities.Setting;
        if (added.Node is not ListNode list)
        {
            if (!added.IsUnset)
            {
                found.MarkUnknown();
            }

            return;
        }

        foreach (var item in list.Items)
        {
            if (item is not ScalarNode { AsText: { } name })
            {
                found.MarkUnknown();
            }
            else if (!policy.AllowedCapabilities!.Value.Contains(name) && !policy.DefaultAddCapabilities.Contains(name))
            {
                found.Bad(container, item, $"adds the capability {name}", "remove it" + Others(policy), FieldEdit.Remove("add") with { NeedsReview = true });
            }
        }
    }

    private static string Others(PodPolicy policy)
    {
        var allowed = policy.AllowedCapabilities!.Value.AddRange(policy.DefaultAddCapabilities).Distinct(StringComparer.Ordinal).ToList();
        return allowed.Count == 0 ? ", as no capability may be added" : $", or add one that is allowed: {string.Join(", ", allowed)}";
    }
}

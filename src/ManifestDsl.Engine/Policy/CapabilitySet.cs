using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy;

/// <summary>One of the two capability lists of a container.</summary>
/// <param name="setting">The list as written.</param>
public sealed class CapabilitySet(EffectiveSetting setting)
{
    /// <summary>The list as written: unset, a list, or unknown.</summary>
    public EffectiveSetting Setting { get; } = setting;

    /// <summary>True when the list, or one of its items, cannot be known.</summary>
    public bool IsUnknown { get; } = setting.IsUnknown || HasUnknownItem(setting.Node as ListNode);

    /// <summary>
    /// True when the list names <paramref name="capability"/> exactly. The API compares with case and without a <c>CAP_</c> prefix.
    /// </summary>
    public bool Contains(string capability)
    {
        if (Setting.Node is ListNode list)
        {
            foreach (var item in list.Items)
            {
                if (item is ScalarNode scalar && scalar.AsText == capability)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasUnknownItem(ListNode? list)
    {
        if (list is not null)
        {
            foreach (var item in list.Items)
            {
                if (item is not ScalarNode)
                {
                    return true;
                }
            }
        }

        return false;
    }
}

using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Engine.PodPolicies.Checks;

/// <summary>What the controls of seccomp and AppArmor profiles share.</summary>
internal static class Profiles
{
    private const string Localhost = "Localhost";
    private const string RuntimeDefault = "RuntimeDefault";

    /// <summary>Checks the profile that a container runs with, where one is set.</summary>
    public static void Check(ImmutableArray<AllowedProfile> allowed, WorkloadContainer container, EffectiveSetting profile, string field, ControlFindings found)
    {
        if (profile.Node is not MapNode map)
        {
            found.MarkUnknown();
            return;
        }

        var place = profile.Origin == SettingOrigin.Container ? container : null;
        switch (map.Read("type"))
        {
            case null:
                found.NotSet(place, map, ["type"], $"states no type in its {field}", "set it to " + Describe(allowed), Edit(allowed, static type => FieldEdit.Set(["type"], type)));
                break;
            case ScalarNode { AsText: { } type } node:
                CheckType(allowed, place, map, type, node, field, found);
                break;
            default:
                found.MarkUnknown();
                break;
        }
    }

    /// <summary>Whether a profile is allowed; null where that depends on a name that is not known.</summary>
    public static bool? Allows(ImmutableArray<AllowedProfile> allowed, string type, ManifestNode? name)
    {
        bool? isAllowed = false;
        foreach (var profile in allowed)
        {
            if (profile.Type == type)
            {
                if (type != Localhost || profile.LocalhostProfile is null || profile.LocalhostProfile == (name as ScalarNode)?.AsText)
                {
                    return true;
                }

                isAllowed = name is null or ScalarNode ? isAllowed : null;
            }
        }

        return isAllowed;
    }

    /// <summary>The profiles in a sentence: <c>RuntimeDefault, Localhost with 'audit.json'</c>.</summary>
    public static string Describe(ImmutableArray<AllowedProfile> allowed) => allowed.IsEmpty
        ? "none, as no profile is allowed"
        : string.Join(" or ", allowed.Select(static profile => profile.LocalhostProfile is null ? profile.Type : $"{profile.Type} with '{profile.LocalhostProfile}'"));

    /// <summary>The edit that writes the profile of the runtime; null where that is not allowed.</summary>
    public static FieldEdit? Edit(ImmutableArray<AllowedProfile> allowed, Func<string, FieldEdit> edit) =>
        Allows(allowed, RuntimeDefault, null) == true ? edit(RuntimeDefault) : null;

    private static void CheckType(
        ImmutableArray<AllowedProfile> allowed, WorkloadContainer? place, MapNode map, string type, ScalarNode node, string field, ControlFindings found)
    {
        var name = map.Read("localhostProfile");
        switch (Allows(allowed, type, name))
        {
            case null:
                found.MarkUnknown();
                break;
            case false when type == Localhost && name is ScalarNode { AsText: { } text } && allowed.Any(static profile => profile.Type == Localhost):
                found.Bad(place, name, $"has the {field} '{text}'", "set it to " + Describe(allowed));
                break;
            case false:
                // Beside a name another type than Localhost is refused.
                var fix = name is null ? Edit(allowed, static other => FieldEdit.Replace("type", other)) : null;
                found.Bad(place, node, $"has {field}.type set to '{type}'", "set it to " + Describe(allowed), fix);
                break;
        }
    }
}

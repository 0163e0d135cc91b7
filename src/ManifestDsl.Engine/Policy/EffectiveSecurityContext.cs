using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy;

/// <summary>
/// What a container runs with, from its own security context and the pod's: the one place where the two levels are combined.
/// </summary>
/// <remarks>
/// A level counts when it states a value other than null. Where the container does not and the pod has the field too,
/// the pod's value applies. A level that cannot be known makes every field that it could state unknown.
/// </remarks>
public sealed class EffectiveSecurityContext
{
    private readonly ManifestNode? _container;
    private readonly ManifestNode? _pod;

    /// <summary>Combines the two levels.</summary>
    /// <param name="container">The container's securityContext; null when it has none, or for the pod level alone.</param>
    /// <param name="pod">The pod's securityContext; null when it has none.</param>
    public EffectiveSecurityContext(ManifestNode? container, ManifestNode? pod)
    {
        _container = container;
        _pod = pod;

        RunAsNonRoot = OfBoth("runAsNonRoot");
        RunAsUser = OfBoth("runAsUser");
        RunAsGroup = OfBoth("runAsGroup");
        SeccompProfile = OfBoth("seccompProfile");
        SeccompProfileType = Inside(SeccompProfile, "type");
        AppArmorProfile = OfBoth("appArmorProfile");
        AppArmorProfileType = Inside(AppArmorProfile, "type");
        SeLinuxOptions = OfBoth("seLinuxOptions");
        SeLinuxType = Inside(SeLinuxOptions, "type");
        SeLinuxUser = Inside(SeLinuxOptions, "user");
        SeLinuxRole = Inside(SeLinuxOptions, "role");
        Sysctls = Read(pod, "sysctls", SettingOrigin.Pod);
        WindowsHostProcess = OfEachLevel("windowsOptions", "hostProcess");
        WindowsUserName = OfEachLevel("windowsOptions", "runAsUserName");
        ReadOnlyRootFilesystem = OfContainer("readOnlyRootFilesystem");
        AllowPrivilegeEscalation = OfContainer("allowPrivilegeEscalation");
        Privileged = OfContainer("privileged");
        ProcMount = OfContainer("procMount");

        var capabilities = OfContainer("capabilities");
        AddedCapabilities = new CapabilitySet(Inside(capabilities, "add"));
        DroppedCapabilities = new CapabilitySet(Inside(capabilities, "drop"));
    }

    /// <summary>runAsNonRoot: the kubelet refuses to start the container as user 0.</summary>
    public EffectiveSetting RunAsNonRoot { get; }

    /// <summary>runAsUser: the user id that the container starts with.</summary>
    public EffectiveSetting RunAsUser { get; }

    /// <summary>runAsGroup: the primary group id that the container starts with.</summary>
    public EffectiveSetting RunAsGroup { get; }

    /// <summary>seccompProfile, the whole map: a container's map replaces the pod's, it is not merged with it.</summary>
    public EffectiveSetting SeccompProfile { get; }

    /// <summary>seccompProfile.type: RuntimeDefault, Localhost or Unconfined.</summary>
    public EffectiveSetting SeccompProfileType { get; }

    /// <summary>appArmorProfile, the whole map.</summary>
    public EffectiveSetting AppArmorProfile { get; }

    /// <summary>appArmorProfile.type: RuntimeDefault, Localhost or Unconfined.</summary>
    public EffectiveSetting AppArmorProfileType { get; }

    /// <summary>seLinuxOptions, the whole map.</summary>
    public EffectiveSetting SeLinuxOptions { get; }

    /// <summary>seLinuxOptions.type.</summary>
    public EffectiveSetting SeLinuxType { get; }

    /// <summary>seLinuxOptions.user.</summary>
    public EffectiveSetting SeLinuxUser { get; }

    /// <summary>seLinuxOptions.role.</summary>
    public EffectiveSetting SeLinuxRole { get; }

    /// <summary>sysctls, the list: only the pod has it.</summary>
    public EffectiveSetting Sysctls { get; }

    /// <summary>windowsOptions.hostProcess. Unlike a profile, windowsOptions is merged field by field.</summary>
    public EffectiveSetting WindowsHostProcess { get; }

    /// <summary>windowsOptions.runAsUserName.</summary>
    public EffectiveSetting WindowsUserName { get; }

    /// <summary>readOnlyRootFilesystem.</summary>
    public EffectiveSetting ReadOnlyRootFilesystem { get; }

    /// <summary>allowPrivilegeEscalation.</summary>
    public EffectiveSetting AllowPrivilegeEscalation { get; }

    /// <summary>privileged.</summary>
    public EffectiveSetting Privileged { get; }

    /// <summary>procMount: Default or Unmasked.</summary>
    public EffectiveSetting ProcMount { get; }

    /// <summary>capabilities.add.</summary>
    public CapabilitySet AddedCapabilities { get; }

    /// <summary>capabilities.drop.</summary>
    public CapabilitySet DroppedCapabilities { get; }

    private static EffectiveSetting Read(ManifestNode? context, string field, SettingOrigin origin) => context switch
    {
        null or ScalarNode { Kind: ScalarKind.Null } => default,
        MapNode map => EffectiveSetting.Of(map[field], origin),
        _ => new EffectiveSetting(origin, AsUnknown(context)),
    };

    private static EffectiveSetting Inside(EffectiveSetting outer, string field) =>
        outer.IsUnset ? default : Read(outer.Node, field, outer.Origin);

    // A scalar where the API has a map: the API server refuses it, so what it would mean cannot be known.
    private static UnknownNode AsUnknown(ManifestNode node) =>
        node as UnknownNode ?? new UnknownNode("This is not a map.", node.Provenance);

    private EffectiveSetting OfContainer(string field) => Read(_container, field, SettingOrigin.Container);

    private EffectiveSetting OfBoth(string field)
    {
        var own = OfContainer(field);
        return own.IsUnset ? Read(_pod, field, SettingOrigin.Pod) : own;
    }

    private EffectiveSetting OfEachLevel(string outer, string field)
    {
        var own = Inside(OfContainer(outer), field);
        return own.IsUnset ? Inside(Read(_pod, outer, SettingOrigin.Pod), field) : own;
    }
}
